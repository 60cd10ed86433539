/** What people read about the app in Teams, in the language that stands in the manifest itself. */
export const manifestDa = {
  shortName: 'Lederhjælp',
  fullName: 'Lederhjælp: HR-hjælp til ledere',
  shortDescription: 'Find hurtigt den HR-hjælp, du har brug for som leder.',
  longDescription:
    'Lederhjælp viser for hvert emne, hvad du løser selv, hvad central HR hjælper med, og hvem du kontakter. ' +
    'Her tilmelder du dig kurser og finder materialer til dine samtaler. I et teams kanal viser Lederhjælp, hvad ' +
    'MED-udvalget har brug for. Før du kan bruge appen, skal IT have oprettet kommunens SharePoint-websted og givet ' +
    'dig adgang. Appen gemmer intet uden for kommunens Microsoft 365.',
  overview: 'Overblik',
  courses: 'Kurser',
  talks: 'Samtaler',
  about: 'Om',
};

export type ManifestTexts = Readonly<Record<keyof typeof manifestDa, string>>;
