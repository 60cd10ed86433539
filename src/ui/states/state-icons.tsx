import {
  CloudOff24Regular,
  DocumentSearch24Regular,
  ErrorCircle24Regular,
  Hourglass24Regular,
  People24Regular,
  PersonLock24Regular,
  PlugDisconnected24Regular,
  ShieldLock24Regular,
  Wrench24Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { StateKind } from './state-kind.ts';

/** One sign for each kind; the words beside it say the same. */
export const stateIcons: Readonly<Record<StateKind, ReactNode>> = {
  signedOut: <PersonLock24Regular />,
  offline: <CloudOff24Regular />,
  unavailable: <PlugDisconnected24Regular />,
  throttled: <Hourglass24Regular />,
  forbidden: <ShieldLock24Regular />,
  notFound: <DocumentSearch24Regular />,
  conflict: <People24Regular />,
  refused: <ErrorCircle24Regular />,
  schemaMismatch: <Wrench24Regular />,
  unknown: <ErrorCircle24Regular />,
};
