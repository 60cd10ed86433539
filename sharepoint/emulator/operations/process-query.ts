import { randomUUID } from 'node:crypto';
import { runQuery } from '#emulator/csom/run-query.ts';
import { SharePointError } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';

/** The endpoint of SharePoint's older client libraries, for the one thing that REST can't do. It says what it refuses by 200. */
export const processQuery = operation({
  method: 'POST',
  on: 'api',
  call: 'ProcessQuery',
  status: 'limited',
  note: 'setting a group as the owner of a group, nothing else',
  run(_, context) {
    const answer = (ErrorInfo: unknown): object => ({
      SchemaVersion: '15.0.0.0',
      LibraryVersion: '16.0.25430.12007',
      ErrorInfo,
      TraceCorrelationId: randomUUID(),
    });
    try {
      runQuery(context.text, context);
      return { status: 200, content: { is: 'raw', json: [answer(null)] } };
    } catch (error) {
      if (!(error instanceof SharePointError)) throw error;
      const [code, type] = error.code.split(', ');
      const info = { ErrorMessage: error.message, ErrorValue: null, ErrorCode: Number(code), ErrorTypeName: type };
      return { status: 200, content: { is: 'raw', json: [answer(info)] } };
    }
  },
});
