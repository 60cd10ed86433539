/** Why a page or a part of it can't be shown: the nine ways SharePoint can say no (design section 8), or none of them. */
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
