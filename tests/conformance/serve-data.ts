import { createEmulator } from '#emulator/emulator.ts';
import { serveEmulator } from '#emulator/http-server.ts';

/** An emulator in a process of its own, so that a spec can kill it. Says its address when it is ready. */
const { url } = await serveEmulator(createEmulator({ data: process.argv[2]! }), { port: 0 });
process.stdout.write(`${url}\n`);
