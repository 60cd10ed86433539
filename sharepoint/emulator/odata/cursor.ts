import { badExpression } from '#emulator/errors.ts';
import { tokens, type Token } from './tokens.ts';

const deepest = 100;

/** A place in a row of tokens. What doesn't fit the grammar ends in SharePoint's "expression is not valid". */
export class Cursor {
  private readonly expression: string;
  private readonly row: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(expression: string) {
    this.expression = expression;
    this.row = tokens(expression);
  }

  get atEnd(): boolean {
    return this.at === this.row.length;
  }

  fail(): never {
    throw badExpression(this.expression);
  }

  next(): Token {
    return this.row[this.at++] ?? this.fail();
  }

  sees(is: Token['is'], ahead = 0): boolean {
    return this.row[this.at + ahead]?.is === is;
  }

  take(is: Token['is']): void {
    if (this.next().is !== is) this.fail();
  }

  seesWord(word: string): boolean {
    const token = this.row[this.at];
    return token?.is === 'word' && token.text.toLowerCase() === word;
  }

  takeWord(word: string): boolean {
    const sees = this.seesWord(word);
    if (sees) this.at++;
    return sees;
  }

  takeOneOf<Word extends string>(words: readonly Word[]): Word | undefined {
    return words.find((word) => this.takeWord(word));
  }

  /** Brackets in brackets can't go deeper than a person would write: the reader is recursive. */
  deeper<T>(read: () => T): T {
    if (++this.depth > deepest) this.fail();
    const found = read();
    this.depth--;
    return found;
  }
}
