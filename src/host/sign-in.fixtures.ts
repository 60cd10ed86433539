/** Where one signs in, in tests. */
export const signInOptions = {
  mode: 'tenant',
  siteUrl: 'https://kommune.sharepoint.com/sites/lederhjaelp',
  tenantId: 'kommune',
  clientId: 'app',
} as const;
