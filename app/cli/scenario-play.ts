import { playFile } from './play-file'

const { code, out, err } = playFile(process.argv.slice(2))
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = code
