import { forEveryone } from '#tests/support/for-everyone.ts';
import { onboardingScenes } from './onboarding.scenes.ts';

forEveryone(onboardingScenes);
