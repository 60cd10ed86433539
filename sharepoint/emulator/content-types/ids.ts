import { randomUUID } from 'node:crypto';

/** The content types that all others descend from: a child's id begins with its parent's. */
export const itemId = '0x01';
export const documentId = '0x0101';
export const folderId = '0x0120';

/** A child's id is its parent's, two zeros and a GUID. */
export const childOf = (parent: string): string => `${parent}00${randomUUID().replaceAll('-', '').toUpperCase()}`;
