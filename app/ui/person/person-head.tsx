import { urls } from '#app/urls'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { TabLinks } from '../primitives/tab-links'
import { personWords } from '../words/person'

export const personParts = ['training', 'records', 'acts', 'account'] as const
export type PersonPart = (typeof personParts)[number]

export type PersonHeadProps = {
	id: string
	name: string
	team: string | null
	erased: boolean
	/** False: the account alone, for whoever looks after accounts. */
	whole: boolean
	part: PersonPart
	/** Whether the list of people is theirs to open. */
	list: boolean
}

/** Whose page this is, and its parts. */
export function PersonHead({ id, name, team, erased, whole, part, list }: PersonHeadProps) {
	return (
		<>
			<Breadcrumbs
				trail={[{ label: personWords.people, ...(list && { to: urls.people() }) }, { label: name }]}
			/>
			<PageHead
				title={name}
				over={team ?? undefined}
				lead={whole ? personWords.lead : personWords.accountLead}
				acts={
					<>
						{list && !erased && (
							<LinkButton to={urls.personDetails(id)} look="secondary">
								{personWords.details}
							</LinkButton>
						)}
						{whole && (
							<>
								<LinkButton to={urls.proof(id)} look="secondary">
									{personWords.proof}
								</LinkButton>
								<LinkButton to={urls.personTranscript(id)} look="secondary">
									{personWords.transcript}
								</LinkButton>
							</>
						)}
					</>
				}
			/>
			{erased && <Notice className="mb-6">{personWords.erased}</Notice>}
			{whole && (
				<TabLinks
					label={personWords.parts}
					tabs={personParts.map((one) => ({
						label: personWords.tabs[one],
						to: one === 'training' ? urls.person(id) : `${urls.person(id)}?part=${one}`,
						current: one === part,
					}))}
				/>
			)}
		</>
	)
}
