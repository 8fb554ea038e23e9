import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { PageHead } from '../primitives/page-head'
import { detailsWords as words } from '../words/people-details'
import type { RoleName } from '../words/roles'
import { DetailsFields, type DetailsFieldsProps } from './details-fields'
import { RoleFields } from './role-fields'

export type NewPersonPageProps = {
	fields: DetailsFieldsProps
	role: { now: RoleName; ends: string; roles: RoleName[]; confirmed: boolean }
	problems: FormProblem[]
}

/** An account for somebody new, and the letter that invites them. */
export function NewPersonPage({ fields, role, problems }: NewPersonPageProps) {
	return (
		<div className="max-w-3xl">
			<PageHead
				title={words.newTitle}
				lead={words.newLead}
				over={<Link to={urls.people()}>{words.back}</Link>}
			/>
			<ErrorSummary problems={problems} />
			<Form method="post">
				<DetailsFields {...fields} isNew />
				{role.roles.length > 1 && <RoleFields {...role} problems={problems} isNew />}
				<SubmitButton>{words.invite}</SubmitButton>
			</Form>
		</div>
	)
}
