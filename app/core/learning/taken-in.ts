/**
 * The language a course or scenario is taken in, as a tag of BCP 47. It is the same for all: pages speak English, and
 * translations are played by their authors alone. Once trainees play them, the attempt must say its own.
 */
export const takenIn = 'en'
