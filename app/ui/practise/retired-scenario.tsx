import { urls } from '#app/urls'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { practiseWords } from '../words/practise'
import { versionsWords } from '../words/versions'
import { type OpenAttempt, OpenAttempts } from './open-attempts'

export type RetiredScenarioProps = { title: string; open: OpenAttempt[] }

/** In place of a brief, where a scenario is offered no more: what one has begun can be finished. */
export function RetiredScenario({ title, open }: RetiredScenarioProps) {
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs trail={[{ label: practiseWords.title, to: urls.practise() }, { label: title }]} />
			<PageHead title={title} />
			<Notice title={versionsWords.gone} className="mb-6">
				<p>{versionsWords.goneText}</p>
				{open.length > 0 && <p>{versionsWords.goneOpen}</p>}
			</Notice>
			<OpenAttempts open={open} />
			<LinkButton to={urls.practise()} look={open.length > 0 ? 'secondary' : 'primary'}>
				{versionsWords.goneAct}
			</LinkButton>
		</div>
	)
}
