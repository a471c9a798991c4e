#include "CZIP.h"
