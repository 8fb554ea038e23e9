import type { MendedFile } from './mend-files.server'
import { shownText } from './shown-text.server'

const kept = {
	'changed-meanwhile': 'It was changed while this ran, so it was left alone. Run it again.',
	'not-text': 'It holds bytes that are not text (UTF-8), so it was left alone. Save it as UTF-8.',
	'not-writable': 'It could not be written, so it is as it was.',
} as const

/** What --fix did, file by file. */
export function mendedText(files: readonly MendedFile[]): string {
	if (files.length === 0) return 'There was nothing that --fix could put right.\n\n'
	const lines = files.flatMap((one) => {
		if (one.kept) return [shownText(one.file), `  ${kept[one.kept]}`, '']
		const rows = one.mended.map(
			({ line, code, message }) => `  put right, line ${line}: ${shownText(message)}  (${code})`,
		)
		return [shownText(one.file), ...rows, '']
	})
	return `${lines.join('\n')}\n`
}
