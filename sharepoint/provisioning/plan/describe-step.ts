import { assertNever } from '#kernel/assert-never.ts';
import { groups } from '#lists/access/groups.ts';
import { nameOf, type Grantee, type Step } from './step.ts';

const who = (grantee: Grantee): string =>
  grantee === 'siteOwners' ? 'webstedets ejere' : `»${groups[grantee].title}«`;

const settings = (changes: object): string => Object.keys(changes).join(', ');

/** One line for the IT admin: what the step does, in Danish. A destructive step says the name to ask for it by. */
export function describeStep(step: Step): string {
  const name = nameOf(step);
  return name ? `${describe(step)} (kun med --allow ${name})` : describe(step);
}

function describe(step: Step): string {
  switch (step.kind) {
    case 'createLevel':
      return `Opret tilladelsesniveauet »${step.level.name}«`;
    case 'updateLevel':
      return `Ret tilladelsesniveauet »${step.level.name}« til det aftalte`;
    case 'createGroup':
      return `Opret gruppen ${who(step.group)}`;
    case 'setGroup':
      return `Ret gruppen ${who(step.group)}: ${settings(step.changes)}`;
    case 'setGroupOwner':
      return `Lad ${who(step.owner)} eje gruppen ${who(step.group)}`;
    case 'setSite':
      return `Ret webstedet: ${settings(step.changes)}`;
    case 'grantWebLevel':
      return `Giv ${who(step.group)} »${step.level}« på webstedet`;
    case 'revokeWebLevel':
      return `Fjern »${step.level}« på webstedet fra ${who(step.group)}`;
    case 'removeColumn':
      return `${step.list.title}: kolonnen ${step.internalName} hører ikke til; den slettes med alt indhold`;
    case 'revokeForeign':
      return `${step.list.title}: »${step.from.title}« har »${step.level}«, men hører ikke til`;
    case 'setLevelIds':
      return 'Skriv, hvilke numre tilladelsesniveauerne har på webstedet';
    case 'setSchemaVersion':
      return `Skriv, at webstedet har skemaversion ${step.version}`;
    default:
      return `${step.list.title}: ${describeListStep(step)}`;
  }
}

type ListStep = Exclude<Extract<Step, { list: unknown }>, { kind: 'removeColumn' | 'revokeForeign' }>;

function describeListStep(step: ListStep): string {
  switch (step.kind) {
    case 'createList':
      return `opret listen ${step.list.url}`;
    case 'setList':
      return `ret listen: ${settings(step.changes)}`;
    case 'breakInheritance':
      return 'giv listen sine egne tilladelser';
    case 'grant':
      return `giv ${who(step.to)} »${step.level}«`;
    case 'revoke':
      return `fjern »${step.level}« fra »${step.from.title}«`;
    case 'grantInCase':
      return `giv ${who(step.group)} »${step.level}« i sagen ${step.inCase.key}`;
    case 'revokeInCase':
      return `fjern »${step.level}« fra ${who(step.group)} i sagen ${step.inCase.key}`;
    case 'addColumn':
      return `tilføj kolonnen »${step.column.title}« (${step.column.internalName})`;
    case 'setColumn':
      return `ret kolonnen »${step.column.title}«: ${settings(step.changes)}`;
    case 'addIndex':
      return `indeksér kolonnen »${step.column.title}«${step.column.unique ? ' og kræv forskellige værdier' : ''}`;
    case 'addView':
      return `tilføj visningen »${step.view.title}«`;
    case 'setView':
      return `ret visningen »${step.view.title}«`;
    default:
      return assertNever(step);
  }
}
