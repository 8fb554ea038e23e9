import { pathsOfFile } from './paths-file'

const { code, out, err } = pathsOfFile(process.argv.slice(2))
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = code
