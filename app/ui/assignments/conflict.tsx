import { Notice } from '../primitives/notice'
import { timeText } from '../primitives/time-text'
import { assignmentWords as words } from '../words/assignments'
import { dueSentence, type PlaceNames, ruleSentence, stepsSentence } from './rule-sentence'
import type { VersionLine } from './versions'

export type ConflictProps = { now: VersionLine; then: VersionLine | null; places: PlaceNames }

/** Somebody else was quicker: who, when, and what they changed. */
export function Conflict({ now, then, places }: ConflictProps) {
	const rows = then ? differences(then, now, places) : []
	return (
		<Notice
			kind="warn"
			announce
			title={words.conflict(now.by, timeText(new Date(now.knownAt), true))}
			className="mb-8"
		>
			<dl className="mb-3">
				{rows.map(({ field, was, is }) => (
					<div key={field} className="mt-2">
						<dt className="font-semibold">{words.fields[field]}</dt>
						<dd>
							{words.was}: {was}
						</dd>
						<dd>
							{words.now}: {is}
						</dd>
					</div>
				))}
			</dl>
			<p>{words.conflictText}</p>
		</Notice>
	)
}

type FieldName = keyof typeof words.fields

function differences(then: VersionLine, now: VersionLine, places: PlaceNames) {
	const both: [FieldName, (version: VersionLine) => string][] = [
		['title', ({ title }) => title],
		['who', ({ rule }) => ruleSentence(rule, places)],
		['due', ({ due }) => dueSentence(due)],
		['steps', ({ steps }) => stepsSentence(steps)],
		['from', ({ from }) => timeText(new Date(from))],
		['ends', ({ ends }) => (ends ? words.ends : words.effects.asked)],
	]
	return both.flatMap(([field, text]) => {
		const [was, is] = [text(then), text(now)]
		return was === is ? [] : [{ field, was, is }]
	})
}
