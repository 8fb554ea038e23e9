import { type Answer, answerLines } from './json-lines'

/** A command that answers its standard input line by line: 0 where every line was read, 1 where one was not. */
export async function runLines(args: readonly string[], usage: string, answer: () => Answer): Promise<void> {
	if (args.length > 0) {
		const help = args.length === 1 && (args[0] === '--help' || args[0] === '-h')
		if (help) process.stdout.write(usage)
		else {
			process.stderr.write(`${args[0]} means nothing here.\n\n${usage}`)
			process.exitCode = 2
		}
		return
	}
	// Whoever reads our lines may have enough before we have told them all.
	process.stdout.on('error', (error) => {
		if ('code' in error && error.code === 'EPIPE') process.exit()
		throw error
	})
	const sound = await answerLines(process.stdin, process.stdout, answer())
	if (!sound) process.exitCode = 1
}
