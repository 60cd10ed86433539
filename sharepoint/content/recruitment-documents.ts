import type { DocumentBlock } from '#domain/talks/documents/talk-document.ts';
import { checkBox, section, type LibraryDocument } from './library-document.ts';

const topics = 'rekruttering\nstillingsopslag';

type JobPost = {
  readonly name: string;
  readonly title: string;
  readonly field: string;
  readonly job: string;
  readonly opening: string;
  readonly tasks: readonly string[];
  readonly demands: readonly string[];
  readonly offer: readonly string[];
  /** What to check beside the law, which is the same for every post. */
  readonly checks: readonly string[];
};

/** What is in [ ] is for the leader to write. */
const jobPost = ({ name, title, field, job, opening, tasks, demands, offer, checks }: JobPost): LibraryDocument => ({
  name,
  type: 'template',
  audience: 'leaders',
  field,
  topics,
  document: {
    key: 'template',
    about: 'Stillingsopslag',
    title,
    lead: 'Skabelon til et opslag, der er klart, ærligt og lovligt. Ret alt i [ ].',
    draft: true,
    source: 'Forskelsbehandlingsloven § 5 og ligebehandlingsloven § 6',
    blocks: [
      { kind: 'heading', text: job },
      { kind: 'text', text: opening },
      ...section('Dine opgaver', ...tasks),
      ...section('Du har', ...demands),
      ...section('Vi tilbyder', ...offer),
      ...practical,
      checkBox(
        'Tjek, før du slår op',
        'Opslaget foretrækker hverken alder, køn, etnicitet, religion eller helbred.',
        'Kravene er nødvendige for opgaverne.',
        ...checks,
      ),
    ],
  },
});

const practical: readonly DocumentBlock[] = [
  { kind: 'heading', text: 'Praktisk' },
  {
    kind: 'text',
    text: '[Timer, tiltrædelse, løn efter overenskomst, arbejdssted, ansøgningsfrist og samtaler.]',
  },
];

const childrenCheck =
  'Skriv, at der bliver hentet børneattest, når jobbet har direkte kontakt med børn under 15 år. Ingen begynder, før den er modtaget.';

type Advice = {
  readonly name: string;
  readonly title: string;
  readonly field: string;
  readonly lead: string;
  readonly source?: string;
  readonly before: readonly string[];
  readonly during: readonly string[];
  readonly after: readonly string[];
};

const advice = ({ name, title, field, lead, source, before, during, after }: Advice): LibraryDocument => ({
  name,
  type: 'advice',
  audience: 'leaders',
  field,
  topics,
  document: {
    key: 'advice',
    about: 'Rekruttering',
    title,
    lead,
    draft: true,
    source: source ?? 'Kommunens egne HR-oplæg',
    blocks: [
      ...section('Før opslaget', ...before),
      ...section('Mens opslaget er ude', ...during),
      ...section('Bagefter', ...after),
    ],
  },
});

/** Templates for job posts and advice, by professional field, for the library. Drafts, until HR approves them. */
export const recruitmentDocuments: readonly LibraryDocument[] = [
  jobPost({
    name: 'stillingsopslag-skabelon',
    title: 'Skabelon til alle fag',
    field: '',
    job: '[Stilling] til [arbejdsplads]',
    opening: '[En eller to sætninger om, hvorfor jobbet er værd at have.]',
    tasks: ['[De tre-fem vigtigste opgaver, den vigtigste først.]', '[Hvem du arbejder sammen med.]'],
    demands: ['[De krav, som er nødvendige for at få jobbet.]', '[Det, som er en fordel, men kan læres.]'],
    offer: ['[Det, som er særligt her: opgaver, kolleger, udvikling og rammer. Lov kun det, der holder.]'],
    checks: ['Skriv, hvis stillingen kræver en attest.'],
  }),
  jobPost({
    name: 'stillingsopslag-dagtilbud-og-skole',
    title: 'Dagtilbud og skole',
    field: 'Dagtilbud og skole',
    job: '[Pædagog, lærer eller anden stilling] til [dagtilbud eller skole]',
    opening: '[En eller to sætninger om børnene, huset og det, I er gode til sammen.]',
    tasks: [
      '[Det, du skal lave med børnene eller eleverne, og på hvilket trin.]',
      '[Samarbejdet med forældre, kolleger og andre fag.]',
      '[Forberedelse, dokumentation og møder: skriv, hvordan de ligger i ugen.]',
    ],
    demands: [
      '[Den uddannelse, som er nødvendig. Skriv, om andre kan søge.]',
      '[Det, I især leder efter, med et eksempel fra hverdagen.]',
    ],
    offer: [
      '[Hvordan du bliver taget imod de første uger, og hvem der er din makker.]',
      '[Det, som er særligt her: kolleger, udvikling og rammer. Lov kun det, der holder.]',
    ],
    checks: [childrenCheck],
  }),
  jobPost({
    name: 'stillingsopslag-teknik-og-drift',
    title: 'Teknik og drift',
    field: 'Teknik og drift',
    job: '[Stilling] til [hold, værksted eller afdeling]',
    opening: '[En eller to sætninger om det, du holder i gang, og hvem det gør en forskel for.]',
    tasks: [
      '[De tre-fem vigtigste opgaver på en almindelig dag.]',
      '[Det, der kun sker nogle gange om året, fx vagt, vinter eller højtryk om sommeren.]',
    ],
    demands: [
      '[De kørekort, beviser og kurser, som er nødvendige fra første dag.]',
      '[Dem, du kan få efter ansættelsen.]',
    ],
    offer: [
      '[Arbejdstøj, værktøj, oplæring og mødested.]',
      '[Det, som er særligt her: holdet, friheden og udviklingen. Lov kun det, der holder.]',
    ],
    checks: [
      'Skriv mødetider og vagter, som de er. Er der vagter, så overhold 11 timers hvile og et ugentligt fridøgn.',
      'Skriv kun krav til styrke og helbred, som opgaverne ikke kan løses uden. Spørg personalejura, hvis du er i tvivl.',
    ],
  }),
  jobPost({
    name: 'stillingsopslag-administration',
    title: 'Administration',
    field: 'Administration',
    job: '[Stilling] til [afdeling]',
    opening: '[En eller to sætninger om, hvem du hjælper, og hvad der er anderledes, når du er her.]',
    tasks: [
      '[De tre-fem vigtigste opgaver, den vigtigste først.]',
      '[Hvem du arbejder sammen med, og hvem du er der for.]',
      '[Hvad du selv tilrettelægger, og hvad der har faste frister.]',
    ],
    demands: [
      '[Den uddannelse eller erfaring, som er nødvendig.]',
      '[De systemer, du kan lære her. Skriv dem ikke som krav.]',
    ],
    offer: [
      '[Arbejdstid og hjemmearbejde, som aftalen er hos jer.]',
      '[Det, som er særligt her: opgaver, kolleger og udvikling. Lov kun det, der holder.]',
    ],
    checks: ['Skriv med ord, som en ny kollega uden for kommunen forstår.'],
  }),
  advice({
    name: 'rekruttering-sundhed-og-omsorg',
    title: 'Gode råd til sundhed og omsorg',
    field: 'Sundhed og omsorg',
    lead: 'Til dig, der søger kolleger på et område, hvor der er få ansøgere.',
    before: [
      'Tal med kollegerne om, hvad der er godt ved at være her, og brug deres ord.',
      'Undersøg, om timer og vagter kan være fleksible. Skriv det i opslaget.',
      'Spørg elever, afløsere og tidligere kolleger, om de kender nogen.',
    ],
    during: [
      'Svar inden for to dage.',
      'Tilbyd en rundvisning før samtalen.',
      'Hold samtalen hurtigt, og lad en kollega være med.',
    ],
    after: ['Ring til dem, der fik nej, og sig tak.', 'Begynd preboarding samme dag, som aftalen er på plads.'],
  }),
  advice({
    name: 'rekruttering-dagtilbud-og-skole',
    title: 'Gode råd til dagtilbud og skole',
    field: 'Dagtilbud og skole',
    lead: 'Til dig, der søger kolleger, som skal arbejde med børn og unge.',
    source: 'Kommunens egne HR-oplæg og børneattestloven',
    before: [
      'Analysér behovet sammen med teamet: Hvad kan I allerede, og hvad mangler I?',
      'Nedsæt et ansættelsesudvalg, og aftal, hvem der gør hvad.',
      'Skriv i opslaget, hvem der hjælper den nye kollega i gang.',
    ],
    during: [
      'Inviter ansøgere til at se hverdagen, mens børnene er der.',
      'Stil alle de samme spørgsmål om opgaverne. Spørg ikke til familie, tro eller helbred.',
      'Fortæl til samtalen, at der skal hentes børneattest, og at det kræver samtykke.',
    ],
    after: [
      'Vent med første arbejdsdag, til børneattesten er modtaget.',
      'Send grundlaget for ansættelsesbrevet i god tid: De vigtigste oplysninger skal frem senest 7 kalenderdage efter start.',
      'Begynd preboarding samme dag, som aftalen er på plads.',
    ],
  }),
  advice({
    name: 'rekruttering-ledere',
    title: 'Gode råd om lederstillinger',
    field: '',
    lead: 'Til dig, der skal ansætte en leder.',
    before: [
      'Bed om hjælp tidligt. Der er central hjælp især til lederstillinger.',
      'Tal med medarbejdere, TR og AMR om, hvad den nye leder skal kunne her.',
      'Se også indad: Er der en medarbejder, der gerne vil ledervejen?',
    ],
    during: [
      'Sæt ord på ledelsesgrundlaget i opslaget og til samtalen.',
      'Lad ansættelsesudvalget bruge de samme spørgsmål til alle.',
      'Vær ærlig om opgaven, økonomien og det, der er svært.',
    ],
    after: [
      'Læg en plan for det første år sammen med den nye leder.',
      'Fortæl om netværk for ledere og kommunaldirektørens velkomst for nye ledere.',
      'Fortæl medarbejdere, TR og AMR, hvem der begynder og hvornår.',
    ],
  }),
];
