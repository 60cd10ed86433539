import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** A busy machine stands still for seconds at times; what never comes is still told before the test's own time is over. */
configure({ asyncUtilTimeout: 15_000 });

/** Testing Library unmounts by itself only where test globals exist, and we have none. */
afterEach(cleanup);
