import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { PasswordInput } from '../form/password-input'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { passwordWords as words } from '../words/passwords'

export type ChoosePasswordPageProps = {
	kind: 'welcome' | 'reset'
	/** Whose link it is; null: it works no more. */
	person: { name: string; email: string } | null
	problems: FormProblem[]
}

/** Where the link of a letter leads: a password is chosen, twice alike. */
export function ChoosePasswordPage({ kind, person, problems }: ChoosePasswordPageProps) {
	if (person === null)
		return (
			<div className="mx-auto max-w-lg">
				<PageHead title={words.gone} lead={words.goneText} />
				<LinkButton to={urls.forgot()}>{words.askAgain}</LinkButton>
			</div>
		)
	const errorOf = (name: string) => problems.find(({ field }) => field === `field-${name}`)?.text
	return (
		<div className="mx-auto max-w-lg">
			<PageHead title={words[kind].title(person.name)} lead={words[kind].lead} />
			<ErrorSummary problems={problems} />
			<Form method="post">
				<input type="text" name="username" autoComplete="username" value={person.email} readOnly hidden />
				<PasswordInput
					label={words.password}
					name="password"
					autoComplete="new-password"
					hint={words.hint}
					error={errorOf('password')}
				/>
				<PasswordInput
					label={words.again}
					name="again"
					autoComplete="new-password"
					error={errorOf('again')}
				/>
				<SubmitButton>{words.act}</SubmitButton>
			</Form>
		</div>
	)
}
