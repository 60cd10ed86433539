// Runs before anything is loaded that an old Node could not read, so that it can say one clear line.
const needed = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(`Lederhjælp kræver Node ${needed.join('.')} eller nyere. Du har ${process.versions.node}.`);
  process.exit(1);
}
