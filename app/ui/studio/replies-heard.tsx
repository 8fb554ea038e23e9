import type { Dimension, Mark } from '#app/core/scenario/definition'
import type { Cap, Evidence, Points } from '#app/core/scenario/run'
import type { Unsure } from '#app/core/wording/marking'
import { Badge } from '../primitives/badge'
import { DataTable } from '../primitives/data-table'
import { GoodIcon, InfoIcon, WarnIcon } from '../primitives/icons'
import { NoteList } from '../wording/note-list'
import { notesOf } from '../wording/notes-of'
import { heardWords } from '../words/studio-heard'
import { wordingWords } from '../words/wording'

export type ReplyHeardView = {
	id: string
	/** The scene's title. */
	scene: string
	text: string
	/** The author's, one for each case that has another; none where it is not marked. */
	marks: { tone: Mark[]; respect: Mark[] }
	heard: Partial<Record<Dimension, Points>>
	sure: boolean
	unsure: Unsure | null
	capped: Cap | null
	acts: Evidence[]
	/** Where author and scorer part. */
	apart: ('tone' | 'respect')[]
	/** The author has said that the marks stand. */
	settled: boolean
}

export type RepliesHeardProps = { replies: ReplyHeardView[]; caption: string }

/** Replies with the author's marks and the scorer's side by side. */
export function RepliesHeard({ replies, caption }: RepliesHeardProps) {
	const { columns } = heardWords
	return (
		<DataTable
			caption={caption}
			rows={replies}
			rowKey={({ id }) => id}
			columns={[
				{ id: 'reply', label: columns.reply, names: true, cell: (reply) => <Words {...reply} /> },
				{
					id: 'yours',
					label: columns.yours,
					cell: ({ marks }) => (
						<>
							<Told name={heardWords.tone} mark={heardWords.mark(marks.tone)} />
							<Told name={heardWords.respect} mark={heardWords.mark(marks.respect)} />
						</>
					),
				},
				{
					id: 'heard',
					label: columns.heard,
					cell: ({ heard }) => (
						<>
							<Told name={heardWords.tone} mark={band('tone', heard.tone)} />
							<Told name={heardWords.respect} mark={band('respect', heard.respect)} />
						</>
					),
				},
				{ id: 'differs', label: columns.differs, cell: (reply) => <Agreement {...reply} /> },
			]}
		/>
	)
}

const band = (dimension: Dimension, points: Points = 0) =>
	`${wordingWords.level(dimension, points)}, ${wordingWords.about(points)}`

function Told({ name, mark }: { name: string; mark: string }) {
	return (
		<p className="tabular-nums">
			<span className="text-ink-soft">{name}</span> {mark}
		</p>
	)
}

function Words({ id, scene, text, acts }: ReplyHeardView) {
	const notes = notesOf(text, acts)
	return (
		<div className="max-w-prose min-w-48">
			<p className="font-mono font-semibold wrap-anywhere">{id}</p>
			<p className="font-normal text-ink-soft">{scene}</p>
			<p className="mt-1 text-base font-normal wrap-anywhere">{text}</p>
			{notes.length > 0 && (
				<details className="mt-1 font-normal">
					<summary className="inline-flex min-h-6 items-center text-primary underline">
						{heardWords.acts(notes.length)}
						<span className="sr-only">: {id}</span>
					</summary>
					<div className="mt-2">
						<NoteList notes={notes} entryOf={({ number }) => `heard-${id}-${number}`} points />
					</div>
				</details>
			)}
		</div>
	)
}

function Agreement({ apart, settled, sure, unsure, capped }: ReplyHeardView) {
	const icon = 'size-4'
	const dimensions = apart.map((one) => heardWords[one].toLowerCase())
	return (
		<div className="grid justify-items-start gap-1">
			{apart.length > 0 ? (
				<Badge look={settled ? 'plain' : 'warn'} icon={<WarnIcon aria-hidden className={icon} />}>
					{settled ? heardWords.settled : heardWords.apart(dimensions)}
				</Badge>
			) : sure ? (
				<Badge look="good" icon={<GoodIcon aria-hidden className={icon} />}>
					{heardWords.agrees}
				</Badge>
			) : (
				<Badge icon={<InfoIcon aria-hidden className={icon} />}>{heardWords.unsure}</Badge>
			)}
			{!sure && unsure && <span className="text-ink-soft">{heardWords.unsureWhy[unsure]}</span>}
			{capped && <span className="text-ink-soft">{heardWords.capped[capped]}</span>}
		</div>
	)
}
