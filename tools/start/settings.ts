import path from 'node:path';

/** Where the parts of `npm start` listen and keep their data; every one can be moved by an environment variable. */
export type StartSettings = {
  readonly appPort: number;
  readonly sharePointPort: number;
  readonly hostPort: number;
  readonly dataFolder: string;
  readonly hostOrigins: readonly string[];
};

function port(name: string, standard: number): number {
  const value = process.env[name];
  if (value === undefined || value === '') return standard;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new StartProblem(`${name} er ikke en port: ${value}`);
  return number;
}

/** Something the person who starts can mend. It is said in one line, without a stack trace. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

export function readSettings(): StartSettings {
  const hostPort = port('LEDERHJAELP_HOST_PORT', 3002);
  const origins = process.env['LEDERHJAELP_HOST_ORIGINS'] ?? `http://localhost:${hostPort}`;
  return {
    appPort: port('LEDERHJAELP_APP_PORT', 3000),
    sharePointPort: port('LEDERHJAELP_SP_PORT', 3001),
    hostPort,
    dataFolder: path.resolve(process.env['LEDERHJAELP_DATA'] ?? '.data'),
    hostOrigins: origins.split(',').filter((origin) => origin !== ''),
  };
}
