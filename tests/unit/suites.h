/* SUITE(name) runs the suite that name_suite() of test_name.c returns. */
SUITE(decimal)
SUITE(reader)
SUITE(writer)
SUITE(intern)
SUITE(order)
SUITE(sum)
SUITE(figure)
SUITE(fold)
