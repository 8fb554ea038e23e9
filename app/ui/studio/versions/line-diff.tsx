import { classes } from '../../primitives/classes'
import { ScrollRegion } from '../../primitives/scroll-region'
import { versionsWords } from '../../words/versions'

export type DiffLine =
	| { kind: 'same' | 'added' | 'removed'; text: string; from: number | null; to: number | null }
	| { kind: 'gap'; alike: number }

const looks = { same: '', added: 'bg-good-wash', removed: 'bg-problem-wash' }
const signs = { same: '', added: '+', removed: '−' }

/** Two texts line by line: every line with its numbers, a sign and a word for what happened to it. */
export function LineDiff({ lines }: { lines: DiffLine[] }) {
	return (
		<ScrollRegion label={versionsWords.text} className="rounded-lg border border-line bg-sheet">
			<table className="w-full font-mono text-xs leading-6">
				<tbody>
					{lines.map((line, at) =>
						line.kind === 'gap' ? (
							// biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes while it is shown
							<tr key={at} className="bg-sunk text-ink-soft">
								<td colSpan={4} className="px-3 font-sans">
									{versionsWords.gap(line.alike)}
								</td>
							</tr>
						) : (
							// biome-ignore lint/suspicious/noArrayIndexKey: as above
							<tr key={at} className={looks[line.kind]}>
								<td className="px-2 text-end align-top text-ink-soft select-none">{line.from}</td>
								<td className="px-2 text-end align-top text-ink-soft select-none">{line.to}</td>
								<td className="px-1 align-top select-none">
									<span aria-hidden="true">{signs[line.kind]}</span>
									{line.kind !== 'same' && (
										<span className="sr-only">
											{line.kind === 'added' ? versionsWords.added : versionsWords.removed}
										</span>
									)}
								</td>
								<td
									className={classes(
										'w-full min-w-60 px-2 whitespace-pre-wrap wrap-anywhere',
										line.kind !== 'same' && 'font-semibold',
									)}
								>
									{line.text}
								</td>
							</tr>
						),
					)}
				</tbody>
			</table>
		</ScrollRegion>
	)
}
