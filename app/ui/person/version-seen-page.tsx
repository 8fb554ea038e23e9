import type { WordNode } from '#app/core/scenario/words'
import { urls } from '#app/urls'
import { Words } from '../lesson/words-view'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { type ReadLine, ReadLines } from '../studio/versions/read-lines'
import { evidenceWords as words } from '../words/evidence'
import { personWords } from '../words/person'

export type Published = {
	at: Date | string
	by: string | null
	approval: 'second-person' | 'repository' | 'none'
	approvedBy: string | null
} | null

export type VersionSeenProps = {
	person: { id: string; name: string }
	hash: string
	kind: 'scenario' | 'lesson' | 'course'
	title: string
	summary: string
	published: Published
	words: WordNode[]
	course: { lessons: string[]; scenarios: string[] } | null
	scenario: {
		person: { name: string; about: string } | null
		scenes: {
			id: string
			title: string
			lines: ReadLine[]
			replies: { id: string; text: string; deed: string | null }[]
		}[]
	} | null
}

/** When a version was published, and who approved it. */
export function PublishedLine({ published }: { published: Published }) {
	if (!published) return null
	const { at, by, approval, approvedBy } = published
	return (
		<>
			{words.published} <Time at={at} />
			{by && ` (${by})`}. {words.approvals[approval]}
			{approvedBy && `: ${approvedBy}`}.
		</>
	)
}

/** One version, to read and to print, as the trainee saw it. */
export function VersionSeenPage(props: VersionSeenProps) {
	const { person, hash, kind, title, summary, published, course, scenario } = props
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs
				trail={[
					{ label: person.name, to: urls.person(person.id) },
					{ label: personWords.proof, to: urls.proof(person.id) },
					{ label: title },
				]}
			/>
			<PageHead title={title} over={words.kinds[kind]} lead={summary} />
			<p className="mb-2 break-all text-sm">
				{words.seenVersion} <code>{hash}</code>
			</p>
			<p className="mb-8 text-sm text-ink-soft">
				<PublishedLine published={published} /> {words.seenLead}{' '}
				<span className="no-print">{words.print}</span>
			</p>
			{scenario?.person && (
				<section className="mb-6">
					<h2 className="text-lg">{words.meet}</h2>
					<p>
						<strong>{scenario.person.name}</strong>. {scenario.person.about}
					</p>
				</section>
			)}
			{scenario && <h2 className="mb-1 text-lg">{words.brief}</h2>}
			<Words nodes={props.words} />
			{course && <CourseParts {...course} />}
			{scenario?.scenes.map(({ id, title: scene, lines, replies }) => (
				<section key={id} className="mt-8 border-t border-line pt-6">
					<h2 className="mb-3 text-xl">{scene}</h2>
					<ReadLines lines={lines} />
					<h3 className="mt-5 mb-2 text-base">{words.replies}</h3>
					<ul className="grid list-disc gap-2 ps-6">
						{replies.map((reply) => (
							<li key={reply.id} className="max-w-measure whitespace-pre-line">
								{reply.text} {reply.deed && <em>{reply.deed}</em>}
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	)
}

function CourseParts({ lessons, scenarios }: { lessons: string[]; scenarios: string[] }) {
	return (
		<>
			<h2 className="mt-8 mb-2 text-lg">{words.partOf}</h2>
			<ol className="list-decimal ps-6">
				{lessons.map((lesson) => (
					<li key={lesson}>{lesson}</li>
				))}
			</ol>
			{scenarios.length > 0 && <h2 className="mt-8 mb-2 text-lg">{words.asks}</h2>}
			<ul className="list-disc ps-6">
				{scenarios.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
		</>
	)
}
