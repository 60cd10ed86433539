import { QueryClient } from '@tanstack/react-query';

/** PnPjs has tried three times before an error gets here, so it is not tried again unasked. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
