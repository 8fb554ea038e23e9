import type { WordNode } from '#app/core/scenario/words'
import { Words } from '../../lesson/words-view'
import { versionsWords } from '../../words/versions'
import { type ReadLine, ReadLines } from './read-lines'

export type ReadThroughProps = {
	person: { name: string; about: string } | null
	brief: WordNode[]
	scenes: {
		id: string
		title: string
		lines: ReadLine[]
		replies: { id: string; text: string; deed: string | null; to: string; only: string | null }[]
	}[]
	endings: { id: string; title: string; outcome: string; lines: ReadLine[]; stories: string[] }[]
}

/** A scenario from beginning to end, as words on paper: every scene, every reply, every ending. */
export function ReadThroughView({ person, brief, scenes, endings }: ReadThroughProps) {
	return (
		<article className="grid gap-10">
			{person && (
				<section>
					<h2 className="text-lg">{versionsWords.meet}</h2>
					<p>
						<strong>{person.name}</strong>. {person.about}
					</p>
				</section>
			)}
			<section>
				<h2 className="mb-1 text-lg">{versionsWords.brief}</h2>
				<Words nodes={brief} />
			</section>
			{scenes.map(({ id, title, lines, replies }) => (
				<section key={id} className="border-t border-line pt-6">
					<h2 className="mb-3 text-xl">{title}</h2>
					<ReadLines lines={lines} />
					<h3 className="mt-5 mb-2 text-base">{versionsWords.replies}</h3>
					<ul className="grid gap-3">
						{replies.map((reply) => (
							<li key={reply.id} className="border-s-2 border-line ps-3">
								<p className="max-w-measure whitespace-pre-line">{reply.text}</p>
								{reply.deed && <p className="max-w-measure italic">{reply.deed}</p>}
								<p className="text-sm text-ink-soft">
									{versionsWords.leadsTo(reply.to)}
									{reply.only !== null && ` (${reply.only})`}
								</p>
							</li>
						))}
					</ul>
				</section>
			))}
			{endings.map(({ id, title, outcome, lines, stories }) => (
				<section key={id} className="border-t border-line pt-6">
					<h2 className="text-xl">{title}</h2>
					<p className="mb-3 text-sm text-ink-soft">
						{versionsWords.outcome}: {outcome}
					</p>
					<ReadLines lines={lines} />
					{stories.map((story) => (
						<blockquote key={story} className="mt-3 max-w-measure text-ink-soft">
							<p className="text-sm font-semibold">{versionsWords.story}</p>
							<p>{story}</p>
						</blockquote>
					))}
				</section>
			))}
		</article>
	)
}
