import { demoContent, demoMembers } from '#content/demo-content.ts';
import { demoCourseContent } from '#content/demo-courses.ts';
import { demoFundContent } from '#content/demo-fund.ts';
import { groups, type GroupKey } from '#lists/access/groups.ts';
import { addMembers } from './apply/add-members.ts';
import { connect } from './apply/connect.ts';
import { seedSignUps } from './apply/seed-sign-ups.ts';
import { readably, type SiteAccess } from './apply/session.ts';
import { fillSite } from './fill-site.ts';

export type SeedOptions = SiteAccess & { readonly report: (line: string) => void };

/** Fills the local SharePoint: demo content, and the cast in the groups they belong to. Doing it again changes nothing. */
export async function seedDemo({ siteUrl, token, report }: SeedOptions): Promise<void> {
  const content = [...demoContent, ...demoCourseContent(Date.now()), ...demoFundContent(Date.now())];
  await fillSite({ siteUrl, token, report, content });
  await readably(siteUrl, async () => {
    const sp = connect(siteUrl, token);
    for (const key of Object.keys(demoMembers) as GroupKey[]) {
      await addMembers(sp, groups[key].title, demoMembers[key]);
    }
    await seedSignUps({ siteUrl, token });
  });
}
