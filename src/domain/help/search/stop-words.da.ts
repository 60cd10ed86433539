import { fold } from './normalise.ts';
import { stem } from './stem.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
/** "når" also typed "naar", but not "nar": folded all the way, får (gets) would take far (father) with it. */
const spelledOut = (word: string): string => word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');

/** Words that carry a sentence but no subject, Danish first, then the English of English search words. */
const sentenceWords = words(`
  og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu
  over da fra du ud sin dem os op man hans hvor eller hvad skal her alle vil blev kunne ind når være ville jo deres
  ned skulle denne end dette mit også under have dig anden hende mine alt sit sine vor mod disse hvis din nogle hos
  blive ad bliver hendes været thi jer sådan kan må måtte så hvem hvordan hvornår hvorfor hvilken hvilke hvilket ved
  jeres vores noget nogen of and to my is are how in on a an with do does what when me we our you your they he she his
  by or from the
`);
const stopWords: ReadonlySet<string> = new Set([...sentenceWords, ...sentenceWords.map(spelledOut)]);

const stemsOf = (text: string): ReadonlySet<string> => new Set(words(text).map((word) => stem(fold(word))));

/** Small words, and who, where and when: any topic may name them, so alone they prove nothing. */
const sceneWords = stemsOf(`
  aldrig altid andet andre bare blandt blevet både burde bør derfor dine dit dog efter egen eget egne ej endnu ene
  engang enten fik flere fordi fx få får fået før gennem gerne godt gør gøre gjort gjorde haft hej hver hverken igen
  igennem imellem imod inde indtil ingen intet ja lige lidt mange meget mellem mens mere mindre måske nede nej nok nær
  nærmest næsten omkring oppe overfor samme selv selvom siden sådanne tak ude uden vide vist ift ca evt osv mv mfl bl
  dvs pga vedr inkl ekskl slet helt ret rigtig virkelig egentlig faktisk nemlig vel ellers stadig allerede snart
  straks spørgsmål skabelon
  medarbejder ansat ansatte kollega personale leder chef mand kvinde person folk menneske team gruppe afdeling pædagog
  pædagogmedhjælper medhjælper lærer sygeplejerske sosu sosuassistent sosuhjælper assistent hjælper afløser skoleleder
  børnehaveleder teamleder afdelingsleder centerchef skolechef driftsleder souschef koordinator teamkoordinator
  sagsbehandler rengøringsassistent rengøring vejmand vejfolk gartner kok køkkenassistent pedel dagplejer kontormand
  chauffør terapeut fysioterapeut ergoterapeut plejer plejen rådhus skole børnehave vuggestue plejehjem plejecenter
  botilbud bosted institution materielgård vejhold hjemmepleje kontor arbejdsplads kommune stue køkken hus
  klasse borger beboer elev barn forælder dag uge måned år time mandag tirsdag onsdag torsdag fredag lørdag søndag
  weekend morgen aften sommer jul januar februar marts april maj juni juli august september oktober november december
`);

/** Words of everyday: they carry little beside one that names a subject. */
const everydayWords = stemsOf(`
  arbejde arbejder job hold samtale snak snakke tale møde hjælp hjælpe råd spørge svar problem sag ting måde
  mål gang gå stå tage give komme sige se finde holde sætte lægge ligge sidde synes tro mene føle prøve begynde starte
  bruge lave kende vise høre skrive virke ske handle tænke ønske vente behøve klare stille fortælle melde første
  sidste næste ny nye nyt stor lille god dårlig lang kort hel halv tidlig sen hurtig en to tre fire fem seks syv otte
  ni ti regel regler skema dokument papir frist dato information info vejledning
`);

/** Takes a word as written, in lower case. */
export const isStopWord = (written: string): boolean => stopWords.has(written);
export const isSceneStem = (stemmed: string): boolean => sceneWords.has(stemmed);
export const isWeakStem = (stemmed: string): boolean => sceneWords.has(stemmed) || everydayWords.has(stemmed);
