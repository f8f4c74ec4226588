#include <check.h>

#include "lex/sound.h"

/* A text, where a sound may start in it, and how many bytes it takes. */
static const struct {
    const char *text;
    size_t at, bytes;
} sounds[] = {
    {"数(shù)量", 3, 6},
    {"数(shù)", 3, 6},
    {"开(kāi)展", 3, 6},
    {"数(a)量", 3, 3},
    /* no sound: nothing in it, something else in it, not ended, not behind a character */
    {"数()量", 3, 0},
    {"数(1)量", 3, 0},
    {"数(Shu)量", 3, 0},
    {"数(一)量", 3, 0},
    {"数(shù", 3, 0},
    {"数(averylongword)量", 3, 0},
    {"a(shù)", 1, 0},
    {"(shù)量", 0, 0},
    {"数量", 3, 0},
    {"数", 3, 0},
};

START_TEST(a_sound_in_parentheses)
{
    ck_assert_uint_eq(sound_bytes(str_of(sounds[_i].text), sounds[_i].at), sounds[_i].bytes);
}
END_TEST

Suite *sound_suite(void)
{
    Suite *suite = suite_create("sound");
    TCase *t = tcase_create("sounds");
    tcase_add_loop_test(t, a_sound_in_parentheses, 0, sizeof sounds / sizeof *sounds);
    suite_add_tcase(suite, t);
    return suite;
}
