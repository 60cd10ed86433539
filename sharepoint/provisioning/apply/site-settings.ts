import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { SiteSettings } from '#lists/site.ts';
import type { Target } from './target.ts';

export async function setSite({ sp }: Target, changes: Partial<SiteSettings>): Promise<void> {
  // Without this, requests would go to the site's owners as soon as the address is empty. It is no property to set.
  if (changes.RequestAccessEmail === '') {
    await spPost(SPQueryable(sp.web, 'SetUseAccessRequestDefaultAndUpdate'), body({ useAccessRequestDefault: false }));
  }
  await sp.web.update(changes);
}
