import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { detailsWords as words } from '../words/people-details'
import type { RoleName } from '../words/roles'
import { AccountActs } from './account-acts'
import { DetailsFields, type DetailsFieldsProps } from './details-fields'
import { RoleCard } from './role-card'

export type DetailsPageProps = {
	person: { id: string; name: string; active: boolean; awaited: boolean; invited: boolean; demo: boolean }
	seen: string
	fields: DetailsFieldsProps
	/** Null: whoever looks changes no roles, or it is their own. */
	role: { now: RoleName; ends: string; roles: RoleName[]; confirmed: boolean } | null
	mayChange: boolean
	problems: FormProblem[]
	movedOn: boolean
}

/** Everything about a person that HR and administrators change. */
export function DetailsPage({ person, seen, fields, role, mayChange, problems, movedOn }: DetailsPageProps) {
	const action = urls.personDetails(person.id)
	return (
		<div className="max-w-3xl">
			<PageHead
				title={words.title(person.name)}
				lead={words.lead}
				over={<Link to={urls.person(person.id)}>{person.name}</Link>}
			/>
			{movedOn && (
				<Notice kind="warn" announce className="mb-6">
					{words.movedOn}
				</Notice>
			)}
			<ErrorSummary problems={problems} />
			{!mayChange && <Notice className="mb-6">{words.notYours}</Notice>}
			{mayChange && (
				<>
					<Card className="mb-8">
						<Form method="post" action={action} key={seen}>
							<input type="hidden" name="intent" value="edit" />
							<input type="hidden" name="seen" value={seen} />
							<DetailsFields {...fields} />
							<SubmitButton match={{ intent: 'edit' }}>{words.save}</SubmitButton>
						</Form>
					</Card>
					<AccountActs action={action} {...person} />
				</>
			)}
			{role && <RoleCard {...role} action={action} problems={problems} />}
		</div>
	)
}
