import type { TalkDocument } from '#domain/talks/documents/talk-document.ts';

type RecruitmentDocument = {
  readonly name: string;
  readonly title: string;
  readonly type: 'template' | 'advice';
  /** The professional field it is for; empty is all of them. */
  readonly field: string;
  readonly document: TalkDocument;
};

/** A template for job posts and advice by professional field, for the library. Drafts, until HR approves them. */
export const recruitmentDocuments: readonly RecruitmentDocument[] = [
  {
    name: 'stillingsopslag-skabelon',
    title: 'Stillingsopslag: skabelon',
    type: 'template',
    field: '',
    document: {
      key: 'template',
      about: 'Rekruttering',
      title: 'Stillingsopslag',
      lead: 'Skabelon til et opslag, der er klart, ærligt og lovligt. Ret alt i [ ].',
      draft: true,
      source: 'Forskelsbehandlingsloven § 5 og ligebehandlingsloven § 6',
      blocks: [
        {
          kind: 'heading',
          text: '[Stilling] til [arbejdsplads]',
        },
        {
          kind: 'text',
          text: '[En eller to sætninger om, hvorfor jobbet er værd at have.]',
        },
        {
          kind: 'heading',
          text: 'Dine opgaver',
        },
        {
          kind: 'text',
          text: '- [De tre-fem vigtigste opgaver, den vigtigste først.]\n- [Hvem du arbejder sammen med.]',
        },
        {
          kind: 'heading',
          text: 'Du har',
        },
        {
          kind: 'text',
          text: '- [De krav, som er nødvendige for at få jobbet.]\n- [Det, som er en fordel, men kan læres.]',
        },
        {
          kind: 'heading',
          text: 'Vi tilbyder',
        },
        {
          kind: 'text',
          text: '[Det, som er særligt her: opgaver, kolleger, udvikling og rammer. Lov kun det, der holder.]',
        },
        {
          kind: 'heading',
          text: 'Praktisk',
        },
        {
          kind: 'text',
          text: '[Timer, tiltrædelse, løn efter overenskomst, arbejdssted, ansøgningsfrist og samtaler.]',
        },
        {
          kind: 'box',
          heading: 'Tjek, før du slår op',
          text: '- Opslaget foretrækker hverken alder, køn, etnicitet, religion eller helbred.\n- Kravene er nødvendige for opgaverne.\n- Skriv, hvis stillingen kræver en attest.',
          quiet: true,
        },
      ],
    },
  },
  {
    name: 'rekruttering-sundhed-og-omsorg',
    title: 'Rekruttering: gode råd til sundhed og omsorg',
    type: 'advice',
    field: 'Sundhed og omsorg',
    document: {
      key: 'advice',
      about: 'Rekruttering',
      title: 'Gode råd til sundhed og omsorg',
      lead: 'Til dig, der søger kolleger på et område, hvor der er få ansøgere.',
      draft: true,
      source: 'Kommunens egne HR-oplæg',
      blocks: [
        {
          kind: 'heading',
          text: 'Før opslaget',
        },
        {
          kind: 'text',
          text: '- Tal med kollegerne om, hvad der er godt ved at være her, og brug deres ord.\n- Undersøg, om timer og vagter kan være fleksible. Skriv det i opslaget.\n- Spørg elever, afløsere og tidligere kolleger, om de kender nogen.',
        },
        {
          kind: 'heading',
          text: 'Mens opslaget er ude',
        },
        {
          kind: 'text',
          text: '- Svar inden for to dage.\n- Tilbyd en rundvisning før samtalen.\n- Hold samtalen hurtigt, og lad en kollega være med.',
        },
        {
          kind: 'heading',
          text: 'Bagefter',
        },
        {
          kind: 'text',
          text: '- Ring til dem, der fik nej, og sig tak.\n- Begynd preboarding samme dag, som aftalen er på plads.',
        },
      ],
    },
  },
];
