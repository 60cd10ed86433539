import { Complex } from '#emulator/wire/answer.ts';

/** An address that may hold any character, percent signs and hashes among them. */
export const resourcePath = (url: string): Complex => new Complex('SP.ResourcePath', { DecodedUrl: url });
