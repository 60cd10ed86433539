export { onboardingArea } from './onboarding.area.tsx';
