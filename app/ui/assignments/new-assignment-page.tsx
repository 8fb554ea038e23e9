import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { PageHead } from '../primitives/page-head'
import { assignmentWords as words } from '../words/assignments'
import { AssignmentForm, type AssignmentFormProps } from './assignment-form'

/** A new assignment: say it, see whom it affects, save it. */
export function NewAssignmentPage(props: AssignmentFormProps) {
	return (
		<>
			<PageHead
				title={words.newTitle}
				lead={words.newLead}
				over={
					<Link to={urls.assignments()} className="inline-flex min-h-6 items-center">
						{words.title}
					</Link>
				}
			/>
			<AssignmentForm key={`${props.typed.seen} ${props.typed.groups.length}`} {...props} />
		</>
	)
}
