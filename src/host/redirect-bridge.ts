import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * Hands Microsoft's answer to the page that asked to sign in, or goes back to it. Somebody who has opened the address by
 * hand is sent to the app.
 */
export const answerSignIn = (): void => void broadcastResponseToMainFrame().catch(() => location.replace('./'));
