// A program in which a server was started and stopped, and which then has something to say by its exit code.
import { startPostgres } from './start-postgres.ts';

const server = await startPostgres();
await server.stop();
process.exitCode = 3;
