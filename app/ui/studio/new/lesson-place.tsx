import { Select } from '../../form/select'
import { TextInput } from '../../form/text-input'
import { newDraftWords as words } from '../../words/studio-new'
import type { NewDraftPageProps, NewDraftTyped } from './new-draft-page'

type LessonPlaceProps = Pick<NewDraftPageProps, 'typed' | 'courses'> & {
	errorOf: (field: keyof NewDraftTyped) => string | undefined
}

/** Which course, and where in it; there only while a lesson is chosen in the form around it, which is its `group`. */
export function LessonPlace({ typed, courses, errorOf }: LessonPlaceProps) {
	return (
		<fieldset className="mb-5 hidden rounded-lg border border-line p-5 group-has-[[value^=lesson-]:checked]:block">
			<legend className="px-2 font-semibold">{words.lessonPart}</legend>
			{courses.length === 0 ? (
				<p>{words.noCourses}</p>
			) : (
				<>
					<Select
						label={words.courseLabel}
						name="course"
						none={words.courseChoose}
						choices={courses.map(({ slug, title }) => ({ value: slug, label: title }))}
						value={typed.course}
						error={errorOf('course')}
					/>
					<TextInput
						label={words.placeLabel}
						name="place"
						hint={words.placeHint}
						value={typed.place}
						error={errorOf('place')}
						inputMode="numeric"
						maxLength={2}
						autoComplete="off"
						optional
						className="mb-0"
					/>
				</>
			)}
		</fieldset>
	)
}
