import type { CodeRule, PathRule, TextRule } from './rule.ts';
import { domainPurity } from './rules/domain-purity.ts';
import { foreignPlaces } from './rules/foreign-places.ts';
import { homeOfGlobals } from './rules/home-of-globals.ts';
import { laws } from './rules/laws.ts';
import { leftOverNotes } from './rules/left-over-notes.ts';
import { literalText } from './rules/literal-text.ts';
import { moduleShape } from './rules/module-shape.ts';
import { catalogueTwins, fileNames, folderNames } from './rules/names.ts';
import { size } from './rules/size.ts';

export const codeRules: readonly CodeRule[] = [literalText, domainPurity, homeOfGlobals, ...moduleShape, size];
export const textRules: readonly TextRule[] = [leftOverNotes, foreignPlaces, laws];
export const pathRules: readonly PathRule[] = [fileNames, folderNames, catalogueTwins];
