import { openSession, type Session, type SiteAccess } from './apply/session.ts';
import { declaredSite, type DeclaredSite } from './declared-site.ts';
import { describeFinding } from './plan/describe-finding.ts';
import { describeStep } from './plan/describe-step.ts';
import { findings, stopsProvisioning, type Finding } from './plan/findings.ts';
import { plan } from './plan/plan.ts';
import { isAllowed, type Step } from './plan/step.ts';

export type ProvisionOptions = SiteAccess & {
  /** What to make; tests make less. */
  readonly declared?: DeclaredSite;
  /** Takes each line that the admin should see. */
  readonly report: (line: string) => void;
  /** Names of destructive steps that may be done. */
  readonly allow?: readonly string[];
};

export type Provisioned = {
  readonly done: number;
  /** Destructive steps that nobody asked for, and steps that SharePoint accepted without effect. */
  readonly left: readonly Step[];
  readonly findings: readonly Finding[];
};

/** The site is in a state that must not be built upon. */
export class ProvisioningStopped extends Error {
  override readonly name = 'ProvisioningStopped';
}

/** What the site lacks and what people have to look at, without doing anything. */
export async function inspectSite(
  access: SiteAccess,
  declared: DeclaredSite = declaredSite,
): Promise<{ steps: Step[]; findings: Finding[] }> {
  const actual = await (await openSession(access, declared)).read();
  return { steps: plan(declared, actual), findings: findings(declared, actual) };
}

/** Makes the site as declared. On a site that is so already it does nothing. */
export async function provisionSite(options: ProvisionOptions): Promise<Provisioned> {
  const { report, allow = [], declared = declaredSite, ...access } = options;
  const session = await openSession(access, declared);
  const tried = new Set<string>();
  const mayDo = (step: Step): boolean => isAllowed(step, allow) && !tried.has(describeStep(step));
  // Read again until nothing new is to be done: breaking inheritance gives the account rights that only show then.
  for (;;) {
    const { steps, found } = await toDo(session, declared);
    const next = steps.filter(mayDo);
    if (next.length === 0) return { done: tried.size, left: steps, findings: found };
    for (const step of next) {
      report(describeStep(step));
      await session.apply(step);
      tried.add(describeStep(step));
    }
  }
}

async function toDo(session: Session, declared: DeclaredSite): Promise<{ steps: Step[]; found: Finding[] }> {
  const actual = await session.read();
  const found = findings(declared, actual);
  const stops = found.filter(stopsProvisioning);
  if (stops.length > 0) throw new ProvisioningStopped(stops.map(describeFinding).join('\n'));
  return { steps: plan(declared, actual), found };
}
