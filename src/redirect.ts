import { answerSignIn } from '#host/redirect-bridge.ts';

/** All of `redirect.html`, the one address that Microsoft's sign-in returns to. */
answerSignIn();
