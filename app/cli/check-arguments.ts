import { parseArgs } from 'node:util'

export const formats = ['pretty', 'json', 'github', 'sarif'] as const
export type Format = (typeof formats)[number]

export type CheckArguments = {
	format: Format
	fix: boolean
	watch: boolean
	help: boolean
	/** Warnings that are let pass; null for any number. */
	maxWarnings: number | null
	paths: string[]
}

export const usage = `Usage: npm run --silent content:check -- [options] [files or folders]

Checks lessons, scenarios with the walk-throughs and translations beside them,
courses and guide pages; without a path, everything in content/. A draft may lie
anywhere.

  --fix             Puts right what can be put right safely, and tells what it
                    did. A file that would be the worse for it stays as it is.
  --watch           Checks again whenever a text changes: what changed, and what
                    leans on it. Ctrl+C ends it.
  --max-warnings N  More than N warnings fail the check.
  --format F        pretty  for people (the default); colours on a terminal,
                            unless NO_COLOR is set
                    json    one array of problems, by file and place:
                            { code, severity: "error" | "warning", file,
                              line, column, message, fix?, edits? }
                            lines and columns from 1 (UTF-16 code units),
                            edits: [{ start, end, text }], offsets in the text
                            with its line ends read as \\n
                    github  workflow commands of GitHub Actions
                    sarif   SARIF 2.1.0, with rules and fixes
  --help            This text.

Files in what is printed are relative to the folder you stand in.
Exit: 0 nothing wrong (warnings are allowed, up to --max-warnings),
      1 an error, or too many warnings,
      2 the command could not be understood, or a path is not there.
`

/** The arguments of content:check, or what is wrong with them. */
export function readCheckArguments(args: string[]): CheckArguments | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: {
				format: { type: 'string', default: 'pretty' },
				fix: { type: 'boolean', default: false },
				watch: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
				'max-warnings': { type: 'string' },
			},
			allowPositionals: true,
		})
		const { fix, watch, help, 'max-warnings': most } = values
		const format = formats.find((one) => one === values.format)
		if (!format) return `--format is one of ${formats.join(', ')}, not "${values.format}".`
		if (most !== undefined && !/^\d{1,9}$/.test(most))
			return `--max-warnings wants a whole number from 0, not "${most}".`
		if (fix && watch)
			return '--fix and --watch do not go together: your editor and this would both write the file.'
		const maxWarnings = most === undefined ? null : Number(most)
		return { format, fix, watch, help, maxWarnings, paths: positionals }
	} catch (error) {
		return error instanceof Error ? error.message : String(error)
	}
}
