import { Link } from '@remix-run/react'
import type { Debrief } from '#app/core/assessment/debrief-types'
import type { Rule } from '#app/core/scenario/definition'
import { urls } from '#app/urls'
import { More } from '../debrief/more'
import { Stories } from '../debrief/stories'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { evidenceWords as words } from '../words/evidence'
import { personWords } from '../words/person'

export type AttemptEvidenceProps = {
	person: { id: string; name: string }
	title: string
	endedAt: Date | string
	versionHash: string
	withheld: boolean
	typed: boolean
	again: 'same' | 'other' | 'unknown'
	debrief: Debrief
	rule: Rule
}

/** A passed official attempt, read again by somebody who may: the debrief without a form. */
export function AttemptEvidencePage(props: AttemptEvidenceProps) {
	const { person, title, endedAt, versionHash, withheld, typed, again, debrief, rule } = props
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs
				trail={[
					{ label: person.name, to: urls.person(person.id) },
					{ label: personWords.records, to: `${urls.person(person.id)}?part=records` },
					{ label: title },
				]}
			/>
			<PageHead title={title} over={words.attempt} lead={words.lead(person.name)} />
			<p className="mb-4">
				{words.ended} <Time at={endedAt} withClock />. {words.version}:{' '}
				<Link to={urls.personVersion(person.id, versionHash)}>
					<code className="text-sm">{versionHash.slice(0, 12)}</code>
				</Link>
			</p>
			<Notice kind={again === 'same' ? 'success' : 'warn'} className="mb-4">
				<p>{words.again[again]}</p>
			</Notice>
			{typed && withheld && <Notice className="mb-4">{words.withheld}</Notice>}
			<p className="mb-6 text-ink-soft">{words.you(person.name)}</p>
			<div className="grid grid-cols-1 gap-10">
				<Stories name={debrief.counterpart.name} told={debrief.story} wanted={debrief.wanted} />
				<More debrief={debrief} rule={rule} lessonTitles={{}} />
			</div>
			<p className="mt-10 text-sm text-ink-soft">
				{words.noted} {words.purpose}
			</p>
		</div>
	)
}
