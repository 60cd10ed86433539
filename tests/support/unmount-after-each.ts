import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** Testing Library unmounts by itself only where test globals exist, and we have none. */
afterEach(cleanup);
