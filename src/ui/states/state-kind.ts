/** Why a page or a part of it can't be shown: the nine ways SharePoint can say no, or none of them. */
export type StateKind =
  | 'signedOut'
  | 'offline'
  | 'unavailable'
  | 'throttled'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'refused'
  | 'schemaMismatch'
  | 'unknown';
