import { describeFinding } from '#provisioning/plan/describe-finding.ts';
import { describeStep } from '#provisioning/plan/describe-step.ts';
import { SharePointProblem } from '#provisioning/apply/sharepoint-problem.ts';
import { inspectSite } from '#provisioning/provision-site.ts';
import { readably } from '#provisioning/apply/session.ts';
import { appAddress } from './doctor/app-address.ts';
import { getFromSite } from './doctor/get-from-site.ts';
import { checkConsent } from './doctor/consent-check.ts';
import { checkCors } from './doctor/cors-check.ts';
import { describeDiagnosis, fine, look, mend, type Diagnosis } from './doctor/diagnosis.ts';
import { probeFormUpdate } from './doctor/probe-form-update.ts';
import { checkGroups, checkScope, checkZone } from './doctor/site-checks.ts';
import { checkWebHost } from './doctor/web-host-checks.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { siteAccess, siteHelp, siteOptions } from './site-options.ts';

const help = `npm run doctor -- --site URL [--app URL] [--probe]

Ser efter det, der oftest går galt, og siger, hvordan det rettes. Ændrer intet (uden --probe).

${siteHelp}
  --app URL            hvor appen ligger; så ses der også efter webserver, CORS og samtykke
  --probe              prøv, om en leder kan skrive et andet tidspunkt på en tilmelding; log ind som en leder.
                       Skriver én række, som intet betyder

Afslutter med 0, når intet skal rettes, og 1, når noget skal.`;

await runCommand(help, async (args) => {
  const values = parseOptions(args, {
    ...siteOptions,
    app: { type: 'string' },
    probe: { type: 'boolean', default: false },
  });
  const app = values.app === undefined ? undefined : appAddress(values.app);
  const access = await siteAccess(values);
  const diagnoses = await readably(access.siteUrl, async () =>
    values.probe ? [await probeFormUpdate(access)] : examine(access, app),
  );
  for (const diagnosis of diagnoses) console.log(describeDiagnosis(diagnosis));
  const wrong = diagnoses.filter(({ kind }) => kind === 'mend').length;
  console.log(wrong === 0 ? 'Intet skal rettes.' : `${wrong} ting skal rettes.`);
  return wrong === 0 ? 0 : 1;
});

async function examine(access: { siteUrl: string; token: string }, appUrl?: string): Promise<Diagnosis[]> {
  const { siteUrl } = access;
  const get = getFromSite(access);
  return [
    ...(await examineLists(access)),
    await checkZone(get),
    ...(await checkGroups(get)),
    await checkScope(get),
    look(
      'Om ekstern deling er slået fra, kan kun en SharePoint-administrator se.',
      'SharePoint Administration → Aktive websteder → webstedet → Indstillinger → Ekstern fildeling: kun folk i organisationen.',
    ),
    ...(appUrl === undefined ? [look('Webserveren er ikke set efter.', 'Skriv dens adresse med --app.')] : []),
    ...(appUrl === undefined ? [] : await examineApp(siteUrl, appUrl)),
  ];
}

/** A token that reaches too little may not read all of the site; that is a finding, and the others still are. */
async function examineLists(access: { siteUrl: string; token: string }): Promise<Diagnosis[]> {
  try {
    const { steps, findings } = await inspectSite(access);
    const [first] = steps;
    return [
      fine(`${access.siteUrl} svarer og kender kontoen.`),
      first
        ? mend(
            `Webstedet afviger ${steps.length} steder, først: ${describeStep(first)}`,
            'Kør »npm run provision«; »npm run drift« viser dem alle.',
          )
        : fine('Lister, grupper og tilladelser er, som de skal være.'),
      ...findings.map((finding) => mend(describeFinding(finding), 'Det kan kun et menneske rette.')),
    ];
  } catch (error) {
    if (!(error instanceof SharePointProblem) || error.status !== 403) throw error;
    return [mend('Kontoen eller dens adgang må ikke læse webstedets tilladelser.', error.message)];
  }
}

async function examineApp(siteUrl: string, appUrl: string): Promise<Diagnosis[]> {
  const config = await fetch(`${appUrl}/config.json`)
    .then(async (answer) => Object((await answer.json()) as unknown) as Record<string, string>)
    .catch(() => ({}));
  return [
    ...(await checkWebHost(appUrl, siteUrl)),
    await checkCors(siteUrl, appUrl),
    ...('siteUrl' in config ? [await checkConsent(config)] : []),
  ];
}
