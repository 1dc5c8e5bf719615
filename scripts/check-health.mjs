// Asks the server on this machine (or the worker at the port that is given) whether it is ready; exit code 0: it is. For the
// health check of the image.
const { NIANBAO_PORT, PORT } = process.env;
const [port = NIANBAO_PORT || PORT || 4300] = process.argv.slice(2);
const address = `http://127.0.0.1:${port}/health/ready`;
const answer = await fetch(address, { signal: AbortSignal.timeout(4000) }).catch(() => null);
process.exitCode = answer?.ok ? 0 : 1;
