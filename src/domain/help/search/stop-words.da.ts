import { fold } from './normalise.ts';
import { stem } from './stem.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
/** "når" also typed "naar", but not "nar": folded all the way, får (gets) would take far (father) with it. */
const spelledOut = (word: string): string => word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');

/** Words that carry a sentence but no subject, Danish first, then the English of English search words. */
const sentenceWords = words(`
  ad af aldrig alle alt altid anden andet andre at bare blandt blev blive bliver blevet både burde bør da de dem den denne
  der deres derfor det dette dig din dine disse dit dog du efter egen eget egne ej eller en end endnu ene engang enten er et
  fik flere for fordi fra fx få får fået før gennem gerne godt gør gøre gjort gjorde ham han hans har havde have haft hej
  hende hendes her hos hun hvad hvem hver hverken hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i igen igennem
  ikke imellem imod ind inde indtil ingen intet ja jeg jer jeres jo kan kunne lige lidt man mange med meget mellem men mens
  mere mig min mindre mine mit mod må måske måtte ned nede nej nok nogen noget nogle nu når nær nærmest næsten og også om
  omkring op oppe os over overfor på samme selv selvom sig siden sin sine sit skal skulle som så sådan sådanne tak til the
  thi ud ude uden under var ved vi vil ville vor vores være været vide ved vist hvorledes hvorvidt hvorhen hvormed derefter
  desuden dermed derved deraf heraf hertil herom idet ifølge ift ca evt osv mv mfl bl dvs pga vedr inkl ekskl slet helt
  ret rigtig rigtigt virkelig egentlig faktisk jo da nemlig vel ellers stadig allerede snart straks
  of and to my is are how in on a an for with do does what when i me we our you your they he she his her at by or from
`);
const stopWords: ReadonlySet<string> = new Set([...sentenceWords, ...sentenceWords.map(spelledOut)]);

/** Words every topic could hold: people, places of work, everyday verbs, days. They weigh little beside a subject. */
const weakWords: ReadonlySet<string> = new Set(
  words(`
  medarbejder ansat ansatte kollega personale leder chef mand kvinde person folk menneske team gruppe hold afdeling
  pædagog pædagogmedhjælper lærer sygeplejerske sosu sosuassistent sosuhjælper assistent hjælper afløser skoleleder
  børnehaveleder teamleder centerchef skolechef driftsleder koordinator teamkoordinator sagsbehandler rengøringsassistent
  vejmand gartner kok køkkenassistent pedel kontormand administrativ terapeut fysioterapeut ergoterapeut plejer
  rådhus rådhuset skole børnehave vuggestue plejehjem plejecenter institution materielgård vejhold hjemmepleje kontor
  arbejdsplads arbejde arbejder job kommune norddjurs stue køkken borger beboer elev barn forælder
  samtale snak snakke tale møde hjælp hjælpe råd spørge svar spørgsmål problem sag ting måde mål gang
  dag uge måned år tid time mandag tirsdag onsdag torsdag fredag lørdag søndag weekend morgen aften sommer jul januar
  februar marts april maj juni juli august september oktober november december i dag morgen
  gå stå få tage give komme sige se finde holde sætte lægge ligge sidde synes tro mene føle prøve begynde starte
  bruge lave kende vise høre skrive snakke virke ske sker handle tænke ønske vente
  første sidste næste ny nye nyt stor lille god dårlig lang kort hel halv tidlig sen hurtig
  en to tre fire fem seks syv otte ni ti
  regel regler skema dokument papir frist dato hvornår information info vejledning skabelon
  kunne behøve klare stille fortælle melde
`).map((word) => stem(fold(word))),
);

/** Takes a word as written, in lower case. */
export const isStopWord = (written: string): boolean => stopWords.has(written);
export const isWeakStem = (stemmed: string): boolean => weakWords.has(stemmed);
