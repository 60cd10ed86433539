import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type DemoCopy = {
  /** What an emulator takes as its data. */
  readonly data: string;
  readonly remove: () => void;
};

/** A copy of the run's provisioned and filled site (`inject('demoData')`): a site of one's own at once. */
export function copyDemoData(demoData: string): DemoCopy {
  const data = mkdtempSync(path.join(tmpdir(), 'lederhjaelp-demo-'));
  cpSync(demoData, data, { recursive: true });
  return { data, remove: () => rmSync(data, { recursive: true, force: true }) };
}
