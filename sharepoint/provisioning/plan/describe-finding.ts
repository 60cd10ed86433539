import { assertNever } from '#kernel/assert-never.ts';
import { declaredType, type Finding } from './findings.ts';

/** One line for the IT admin: what differs and what to do about it. */
export function describeFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'newerSchema':
      return `Webstedet har skemaversion ${finding.found}, og dette værktøj kender kun ${finding.known}. Hent en nyere udgave.`;
    case 'retypedColumn':
      return (
        `${finding.listUrl}: kolonnen ${finding.column.internalName} er af typen ${finding.found}, men skal være ` +
        `${declaredType(finding.column)}. En kolonnes type kan ikke ændres uden tab; flyt indholdet og slet kolonnen selv.`
      );
    case 'microsoft365Group':
      return 'Webstedet har en Microsoft 365-gruppe. Brug et kommunikationswebsted uden gruppe.';
    case 'everyone':
      return `Alle i kommunen er med i ${finding.where}. Fjern dem: kun grupperne skal have adgang.`;
    case 'groupElsewhere':
      return `»${finding.group}« har »${finding.level}« på »${finding.listTitle}«, som ikke hører til Lederhjælp.`;
    case 'extraList':
      return `Listen »${finding.title}« (${finding.url}) hører ikke til Lederhjælp. Den røres ikke.`;
    default:
      return assertNever(finding);
  }
}
