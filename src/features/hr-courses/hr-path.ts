/** HR's overview of courses and sessions. */
export const hrCoursesPath = '/hr/kurser';
export const newCoursePath = '/hr/nyt-kursus';
export const upkeepPath = '/hr/oprydning';

export const hrCoursePath = (slug: string): string => `${hrCoursesPath}/${encodeURIComponent(slug)}`;
export const editCoursePath = (slug: string): string => `${hrCoursePath(slug)}/rediger`;
export const copyCoursePath = (slug: string): string => `${newCoursePath}?kopi=${encodeURIComponent(slug)}`;
export const newSessionPath = (slug: string): string => `${hrCoursePath(slug)}/nyt-hold`;
export const copySessionPath = (slug: string, id: number): string => `${newSessionPath(slug)}?kopi=${id}`;

/** The participants of a session. */
export const hrSessionPath = (slug: string, id: number): string => `${hrCoursePath(slug)}/${id}`;
export const editSessionPath = (slug: string, id: number): string => `${hrSessionPath(slug, id)}/rediger`;
export const attendancePath = (slug: string, id: number): string => `${hrSessionPath(slug, id)}/fremmoede`;
export const auditPath = (slug: string, id: number): string => `${hrSessionPath(slug, id)}/kontrol`;
